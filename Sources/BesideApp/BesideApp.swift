enum BesideApp {}
