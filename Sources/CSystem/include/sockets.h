// Who is at the other end of a local socket.
#ifndef BESIDE_CSYSTEM_SOCKETS_H
#define BESIDE_CSYSTEM_SOCKETS_H

#include <sys/socket.h>
#include <unistd.h>

// Whether the process at the other end runs as this account.
static inline int beside_peer_is_own(int socket) {
  struct ucred peer;
  socklen_t size = sizeof peer;
  return getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
}

#endif
