package line12345.ticketing.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;

/** What is the open network and what is not, however it is written. */
class OpenNetworkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.0.170",
                "::",
                "::1",
                "fd00::1",
                "fc00::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                // carried by another: mapped, compatible, NAT64, a network's own NAT64, 6to4,
                // Teredo
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::10.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b::127.0.0.1",
                "64:ff9b::169.254.169.254",
                "64:ff9b:1::10.0.0.1",
                "64:ff9b:1::203.208.40.1",
                "64:ff9b:1:abcd::1",
                "64:ff9b:0:0:0:1::",
                "2002:a00:1::1",
                "2002:7f00:1::",
                "2002:c0a8:101::1",
                "2001:0:4136:e378::1",
                "2001:db8::1",
                "100::1"
            })
    void notTheOpenNetwork(String written) throws Exception {
        assertThat(OpenNetwork.holds(InetAddress.getByName(written))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "203.208.40.1",
                "172.32.0.1",
                "100.128.0.1",
                "240e:1::1",
                "2001:4860:4860::8888",
                "64:ff9b::203.208.40.1",
                "2002:cbd0:2801::1",
                "::ffff:203.208.40.1"
            })
    void theOpenNetwork(String written) throws Exception {
        assertThat(OpenNetwork.holds(InetAddress.getByName(written))).isTrue();
    }
}
