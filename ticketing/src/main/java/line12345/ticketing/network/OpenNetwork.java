package line12345.ticketing.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which addresses lie in the open network; after the special-purpose registries of RFC 6890. An
 * IPv6 address that carries an IPv4 address is as good as the one it carries.
 */
final class OpenNetwork {
    private OpenNetwork() {}

    static boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? v4(bytes) : v6(bytes);
    }

    private static boolean v4(byte[] bytes) {
        InetAddress address = of(bytes);
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0 && (bytes[2] == 0 || bytes[2] == 2);
        boolean measuring = first == 198 && (second & 0xfe) == 18;
        boolean nobody = first == 0 || first >= 240;
        return !(address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || shared
                || protocols
                || measuring
                || nobody);
    }

    private static boolean v6(byte[] bytes) {
        if (begins(bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff)) {
            return v4(Arrays.copyOfRange(bytes, 12, 16));
        }
        // NAT64, RFC 6052. 64:ff9b:1::/48 (RFC 8215) is a network's own and falls through.
        if (begins(bytes, 0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return v4(Arrays.copyOfRange(bytes, 12, 16));
        }
        // 6to4, RFC 3056.
        if (begins(bytes, 0x20, 0x02)) {
            return v4(Arrays.copyOfRange(bytes, 2, 6));
        }
        boolean teredo = begins(bytes, 0x20, 0x01, 0, 0);
        boolean documents = begins(bytes, 0x20, 0x01, 0x0d, 0xb8);
        boolean unicast = (bytes[0] & 0xe0) == 0x20;
        return unicast && !teredo && !documents;
    }

    private static boolean begins(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static InetAddress of(byte[] four) {
        try {
            return InetAddress.getByAddress(four);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
