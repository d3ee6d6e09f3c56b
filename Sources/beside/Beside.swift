@main enum Beside { static func main() {} }
