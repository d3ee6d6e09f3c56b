enum PeerLibrary {}
