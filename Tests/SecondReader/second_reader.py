#!/usr/bin/env python3
"""Reads what Beside wrote, by the words of SECURITY.md alone.

    second_reader.py DATA LIBRARY PASSPHRASE < RETURN-CODE

DATA holds `lockers`, the return code is that of a request in LIBRARY. Opens the locker, verifies the program, its roster
and every page, opens requests as a supporter and as the sender, and sees that whatever was moved or changed is refused.
"""
import base64
import copy
import datetime
import json
import pathlib
import sys

import nacl.pwhash.argon2id
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_box_beforenm,
    crypto_box_open_afternm,
    crypto_scalarmult_base,
    crypto_sign_seed_keypair,
)
from nacl.encoding import RawEncoder
from nacl.exceptions import CryptoError
from nacl.hash import blake2b
from nacl.signing import VerifyKey


class Refused(Exception):
    """What stands in a file is not believed."""


def require(condition, reason):
    if not condition:
        raise Refused(reason)


def from64(text):
    data = base64.b64decode(text, validate=True)
    require(base64.b64encode(data).decode() == text, "another spelling of base64")
    return data


def digest(message, key=b""):
    return blake2b(message, digest_size=32, key=key, encoder=RawEncoder)


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def read(path):
    document = json.loads(path.read_text(encoding="utf-8"))
    require(document.get("schema") == 1, "a newer form")
    return document


def without(members, *names):
    return {name: value for name, value in members.items() if name not in names}


def verify(signature, message, context, key):
    signed = bytes([len(context)]) + context.encode() + message
    try:
        VerifyKey(from64(key)).verify(signed, from64(signature))
    except (CryptoError, ValueError, TypeError) as error:
        raise Refused(f"{context}: not signed") from error


def argon2id(secret, salt, passes, memory):
    return nacl.pwhash.argon2id.kdf(32, secret, salt, opslimit=passes, memlimit=memory)


def unseal(ciphertext, associated, nonce, key):
    try:
        return crypto_aead_xchacha20poly1305_ietf_decrypt(ciphertext, associated, nonce, key)
    except CryptoError as error:
        raise Refused("does not open") from error


def unfilled(block):
    block = block.rstrip(b"\0")
    require(block.endswith(b"\x80"), "not filled up")
    return block[:-1]


def locker(path, passphrase):
    file = read(path)
    texts = [str(file["operations"]), str(file["memoryBytes"]), file["salt"], file["nonce"], file["ciphertext"]]
    require(file["checksum"] == digest(canonical(texts)).hex(), "a damaged locker")
    key = argon2id(passphrase.encode(), from64(file["salt"]), file["operations"], file["memoryBytes"])
    header = {
        "file": path.name, "kind": "locker", "memoryBytes": str(file["memoryBytes"]),
        "operations": str(file["operations"]), "salt": file["salt"], "schema": "1",
    }
    sealed = unseal(from64(file["ciphertext"]), canonical(header), from64(file["nonce"]), key)
    return json.loads(unfilled(sealed))


def program(document, now):
    verify(document.get("signature"), canonical(without(document, "signature", "schema")), "beside program",
           document["rootKey"])
    roster = document["roster"]
    issued = datetime.datetime.fromisoformat(roster["issued"].replace("Z", "+00:00"))
    require(now < issued + datetime.timedelta(days=roster["validDays"]), "the roster ran out")
    return document


def card(document, name, roster):
    membership, bio = document["membership"], document["bio"]
    require(document["id"] == membership["id"] == bio["id"] == name, "a card under another name")
    require(roster["entries"].get(name) == digest(canonical(membership)).hex(), "not in the roster")
    verify(document["bioSignature"], canonical(bio), "beside bio", membership["signingKey"])
    return document


def request(document, name, secrets, cards):
    """The letter and the steps that have been taken, as one of the readers finds them."""
    require(digest(from64(document["requestKey"])).hex()[:32] == name, "a request under another name")
    header = canonical({
        "due": document["due"], "file": f"requests/{name}.json", "kind": "request",
        "requestKey": document["requestKey"], "schema": 1, "standing": document["standing"],
    })
    envelope = document["envelope"]
    ephemeral = from64(envelope["ephemeralKey"])
    slots = [from64(slot) for slot in envelope["slots"]]
    associated = len(header).to_bytes(8, "little") + header + ephemeral + b"".join(slots)
    block = unseal(
        from64(envelope["ciphertext"]), associated, from64(envelope["nonce"]),
        content_key(ephemeral, slots, secrets))
    require(len(block) == 8192, "a block of another size")
    contents = json.loads(unfilled(block))
    letter = contents["letter"]
    verify(contents["letterSignature"], canonical(letter), "beside request letter", document["requestKey"])
    require(letter["due"] == document["due"], "another time than the sender's")
    after = chained(letter, contents["letterSignature"])
    standing = "waiting"
    for number, event in enumerate(contents["events"], 1):
        unsigned = dict(event, signature="")
        require((event["request"], event["number"], event["after"]) == (name, number, after), "a broken chain")
        verify(event["signature"], canonical(unsigned), "beside request event",
               cards[event["by"]]["membership"]["signingKey"])
        after = chained(unsigned, event["signature"])
        if event["kind"] in ("contact made", "next planned"):
            standing = "answered"
        elif event["kind"] in ("taken", "passed on", "put back"):
            standing = "waiting"
    require(document["standing"] == standing, "another standing than the steps say")
    return letter, contents["events"]


def content_key(ephemeral, slots, secrets):
    for secret in secrets:
        shared = crypto_box_beforenm(ephemeral, secret)
        for number, slot in enumerate(slots):
            try:
                return crypto_box_open_afternm(slot, number.to_bytes(8, "little") + bytes(16), shared)
            except CryptoError:
                continue
    raise Refused("for someone else")


def chained(signed, signature):
    return base64.b64encode(digest(canonical(signed) + from64(signature))).decode()


def code_keys(code, program_id):
    """The request key and the secret half of the reply key that a return code gives."""
    letters = code.replace("-", "").lower()
    bits, data = 0, b""
    for place, letter in enumerate(letters):
        vowel = place % 5 % 2 == 1
        alphabet = "aiou" if vowel else "bdfghjklmnprstvz"
        bits = bits << (2 if vowel else 4) | alphabet.index(letter)
        if place % 5 == 4:
            data, bits = data + bits.to_bytes(2, "big"), 0
    secret, check = data[:10], data[10:]
    require(digest(b"beside return code check" + secret)[:2] == check, "a slip in the code")
    root = argon2id(secret, digest(program_id.encode())[:16], 2, 19922944)
    seed, reply = (
        blake2b(b"", digest_size=32, key=root, salt=b"\x01" + bytes(15), person=context + bytes(8),
                encoder=RawEncoder)
        for context in (b"besideSg", b"besideRp"))
    return crypto_sign_seed_keypair(seed)[0], reply


def refuses(act, *arguments):
    try:
        act(*arguments)
    except Refused:
        return
    raise AssertionError(f"{act.__name__} believed what was changed")


def main(data, library, passphrase):
    data, library = pathlib.Path(data), pathlib.Path(library)
    now = datetime.datetime.now(datetime.timezone.utc)

    # The program and everyone on its roster.
    statement = read(library / "program.json")
    program(statement, now)
    roster = statement["roster"]
    paths = {path.stem: path for path in (library / "supporters").glob("*.json")}
    cards = {name: card(read(path), name, roster) for name, path in paths.items()}
    require(cards and set(cards) == set(roster["entries"]), "someone is missing")
    changed = copy.deepcopy(statement)
    changed["roster"]["entries"].popitem()
    refuses(program, changed, now)
    name, first = next(iter(cards.items()))
    changed = copy.deepcopy(first)
    changed["bio"]["about"] += " "
    refuses(card, changed, name, roster)
    changed = copy.deepcopy(first)
    changed["membership"]["team"] = "Other"
    refuses(card, changed, name, roster)

    # Requests, as a supporter and as the sender.
    [path] = (data / "lockers").glob("*.json")
    keys = locker(path, passphrase)
    refuses(locker, path, passphrase + " ")
    secrets = [from64(entry["secret"]) for entry in keys["sealingKeys"]["entries"]]
    signing = base64.b64encode(crypto_sign_seed_keypair(from64(keys["signingSeed"]))[0]).decode()
    require(cards[keys["supporterID"]]["membership"]["signingKey"] == signing, "someone else's locker")
    documents = {path.stem: read(path) for path in (library / "requests").glob("*.json")}
    opened = {}
    for name, document in documents.items():
        try:
            opened[name] = request(document, name, secrets, cards)
        except Refused as refusal:
            require(str(refusal) == "for someone else", refusal)
    require(len(opened) > 1, "no requests to read")
    request_key, reply = code_keys(sys.stdin.read().strip(), statement["id"])
    name = digest(request_key).hex()[:32]
    letter, _ = request(documents[name], name, [reply], cards)
    require(from64(letter["replyKey"]) == crypto_scalarmult_base(reply), "another reply key")

    # A body under another request's head, in other slots, at another time, or under another name.
    one, other = list(opened)[:2]
    for part in ("ciphertext", "nonce", "ephemeralKey", "slots"):
        changed = copy.deepcopy(documents[one])
        changed["envelope"][part] = documents[other]["envelope"][part]
        refuses(request, changed, one, secrets, cards)
    refuses(request, dict(documents[one], envelope=documents[other]["envelope"]), one, secrets, cards)
    refuses(request, documents[one], other, secrets, cards)
    refuses(request, dict(documents[one], due="2030-01-01T00:00:00Z"), one, secrets, cards)
    other_standing = {"waiting": "answered", "answered": "waiting"}[documents[one]["standing"]]
    refuses(request, dict(documents[one], standing=other_standing), one, secrets, cards)
    changed = copy.deepcopy(documents[one])
    changed["envelope"]["slots"].reverse()
    refuses(request, changed, one, secrets, cards)

    steps = sum(len(events) for _, events in opened.values())
    print(f"Verified the program and {len(cards)} pages, opened {len(opened)} requests with {steps} steps as a "
          "supporter and one by its code, and refused everything that was moved.")


if __name__ == "__main__":
    main(*sys.argv[1:])
