enum Canvas {}
