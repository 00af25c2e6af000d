package line12345.ticketing.guess;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where somebody guesses from, as it is counted. */
public final class Source {
    /** Bytes of an IPv6 address that name the network; one household has all behind them. */
    private static final int NETWORK = 8;

    private Source() {}

    /**
     * @param address as the connection has it, an IP address in text; null for none
     * @return the address, of IPv6 the network of 64 bits, in which one guesser has any number
     */
    public static String of(String address) {
        if (address == null || address.isBlank()) {
            return "unknown";
        }
        // Only what cannot be a name is read as an address: a name would be looked up.
        return address.indexOf(':') < 0 ? address : network(address);
    }

    private static String network(String address) {
        try {
            InetAddress read = InetAddress.getByName(address);
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), NETWORK))
                    : read.getHostAddress();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
