package eu.passerelle.verification.fetching;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/** Which addresses are the public internet's (the IANA special-purpose address registries). */
final class PublicAddresses {
    private static final List<Block> NOT_PUBLIC =
            List.of(
                    new Block(0, 0, 8),
                    new Block(10, 0, 8),
                    new Block(100, 64, 10),
                    new Block(127, 0, 8),
                    new Block(169, 254, 16),
                    new Block(172, 16, 12),
                    new Block(192, 168, 16),
                    new Block(198, 18, 15),
                    new Block(224, 0, 3));

    private PublicAddresses() {}

    /** Whether anybody on the internet could reach it. */
    static boolean contain(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicV6(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(byte[] four) {
        int bits = bits(four, 0);
        // 192.0.0.0/24, 192.0.2.0/24, 192.88.99.0/24, 198.51.100.0/24, 203.0.113.0/24
        int start = bits >>> 8;
        boolean reserved =
                start == 0xC00000
                        || start == 0xC00002
                        || start == 0xC05863
                        || start == 0xC63364
                        || start == 0xCB0071;
        return !reserved && NOT_PUBLIC.stream().noneMatch(block -> block.holds(bits));
    }

    // Global unicast is 2000::/3; what lies in it for tunnels and examples could lead elsewhere.
    private static boolean isPublicV6(byte[] six) {
        int first = bits(six, 0);
        boolean global = first >>> 29 == 0b001;
        boolean protocols = first >>> 9 == 0x20010000 >>> 9;
        boolean example = first == 0x20010DB8 || first >>> 12 == 0x3FFF0000 >>> 12;
        boolean sixToFour = first >>> 16 == 0x2002;
        return global && !protocols && !example && !sixToFour;
    }

    private static int bits(byte[] address, int at) {
        return (address[at] & 0xFF) << 24
                | (address[at + 1] & 0xFF) << 16
                | (address[at + 2] & 0xFF) << 8
                | address[at + 3] & 0xFF;
    }

    /** All IPv4 addresses that begin with these bits. */
    private record Block(int first, int second, int length) {
        boolean holds(int bits) {
            return (bits ^ (first << 24 | second << 16)) >>> (32 - length) == 0;
        }
    }
}
