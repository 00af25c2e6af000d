package line12345.hotline.webhook;

import java.net.InetAddress;
import java.net.URI;

/**
 * A receiver as it was checked.
 *
 * @param at what its name stood for when it was checked: the connection goes there and nowhere
 *     else, whatever the name stands for a moment later
 */
record Receiver(URI address, InetAddress at) {
    int port() {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return "https".equals(address.getScheme()) ? 443 : 80;
    }
}
