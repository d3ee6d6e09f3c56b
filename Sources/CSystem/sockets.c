#include "CSystem.h"
#include <sys/socket.h>
#include <unistd.h>

int beside_peer_is_own(int socket) {
  struct ucred peer;
  socklen_t size = sizeof peer;
  return getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
}
