enum BuiltIn {}
