enum PeerSupport {}
