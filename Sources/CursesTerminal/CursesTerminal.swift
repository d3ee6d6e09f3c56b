enum CursesTerminal {}
