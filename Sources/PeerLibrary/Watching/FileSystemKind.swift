import CSystem

/// The kind of file system a folder is on, by its magic number (statfs(2)).
struct FileSystemKind: Hashable {
  let magic: UInt32

  init(magic: UInt32) { self.magic = magic }

  init(of folder: borrowing Directory) {
    magic = beside_file_system(folder.descriptor.number)
  }

  /// Whether another machine may change files here without this one being told; so too where nothing is known.
  var hidesChanges: Bool { magic == 0 || Self.shared.contains(magic) }

  private static let shared: Set<UInt32> = [
    0x6969,  // NFS
    0x517B, 0xFF53_4D42, 0xFE53_4D42,  // SMB and CIFS
    0x6573_5546,  // FUSE: sshfs, rclone and many more
    0x0102_1997,  // 9P
    0x5346_414F, 0x6B41_4653,  // AFS
    0x00C3_6400,  // Ceph
    0x0BD0_0BD0,  // Lustre
    0x0116_1970,  // GFS2
    0x7461_636F,  // OCFS2
    0x4750_4653,  // GPFS
    0x1983_0326,  // BeeGFS
    0x786F_4256,  // VirtualBox shared folders
    0xBACB_ACBC,  // VMware shared folders
    0x7375_7245,  // Coda
  ]
}
