// Who is at the other end of a local socket.
#ifndef BESIDE_CSYSTEM_SOCKETS_H
#define BESIDE_CSYSTEM_SOCKETS_H

// Whether the process at the other end runs as this account.
//
// Its system headers stay out of this one: what they define under _GNU_SOURCE would differ from the same definitions
// in other modules.
int beside_peer_is_own(int socket);

#endif
