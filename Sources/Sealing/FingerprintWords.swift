/// A public key as eight easy words, which two people can compare aloud.
public enum FingerprintWords {
  private static let context = Array("beside fingerprint words".utf8)
  private static let count = 8

  /// Eight words for 64 bits of the key's hash.
  public static func words(for publicKey: [UInt8]) -> [String] {
    Digest.hash(context + publicKey).prefix(count).map { list[Int($0)] }
  }

  /// One word for each value of a byte: plain, short, and none that could hurt or be taken for another.
  static let list = """
    acorn almond amber anchor animal answer apple apron arrow artist attic autumn avenue bagel
    bakery ballet banana banjo basil basket beach bean beetle bell berry bicycle birch biscuit
    blanket blossom bonnet book bottle bowl branch bread breeze brick bridge brush bucket butter
    button cabin cactus cake camel camera candle canoe canyon carpet castle cedar chair cherry
    chimney cinema circle clay clock cloud clover coast coffee collar comet concert cookie
    copper corner cotton cousin cradle crane cricket curtain cushion daisy dance dinner dolphin
    door drawer drum eagle echo elbow engine evening fabric falcon farmer feather fence fern
    fiddle field finger flag flute forest frog garden garlic giraffe glove goose granite grape
    guitar harvest helmet heron hill honey hotel island ivory jacket jelly juice jungle kayak
    kernel kettle kitchen kite kitten ladder lamp lantern laundry leaf lemon letter library
    lilac lizard lotus magnet mango maple marble market meadow melon mirror moon morning mosaic
    muffin museum music mustard napkin nutmeg oasis ocean office olive onion orange orchard
    otter oven oyster paddle paint palace pancake panda paper parade parrot pasta peanut pebble
    pencil penguin pepper piano picnic pigeon pilot planet pocket pond poppy potato prairie
    pretzel pumpkin puppet puzzle quilt rabbit radio raft raisin ribbon river robin sail salad
    salmon sandal scarf school shelf shirt silver sketch slipper snow sofa sparrow spoon spring
    spruce square star station stone summer sunset swan sweater table tailor teapot tennis tiger
    timber tomato tower tractor train trumpet tulip tunnel turtle valley vanilla velvet violet
    violin wagon walnut water whale wheel window winter yogurt zebra
    """
    .split(whereSeparator: \.isWhitespace).map(String.init)
}
