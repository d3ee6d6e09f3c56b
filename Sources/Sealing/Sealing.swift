enum Sealing {}
