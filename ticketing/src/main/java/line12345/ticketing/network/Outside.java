package line12345.ticketing.network;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * An address outside the house as it was checked. It is checked when it is entered and again before
 * each call, which goes to what was checked.
 *
 * @param at what its name stood for when it was checked: the connection goes there and nowhere
 *     else, whatever the name stands for a moment later
 */
public record Outside(URI address, InetAddress at) {
    private static final int LONGEST = 500;

    /**
     * @param trying in try mode this machine itself may be called, also without TLS
     * @param known hosts within the office's own network that may be called all the same, by name
     * @throws WrongAddress naming what is wrong with it
     */
    public static Outside check(String url, boolean trying, Set<String> known) {
        URI address = parsed(url);
        List<InetAddress> addresses = resolved(address.getHost());
        boolean here = trying && addresses.stream().allMatch(InetAddress::isLoopbackAddress);
        if (!"https".equals(address.getScheme()) && !(here && "http".equals(address.getScheme()))) {
            throw new WrongAddress("接收地址须以 https:// 开头：推送的内容不能明文经过网络。");
        }
        if (!here
                && !known.contains(address.getHost())
                && !addresses.stream().allMatch(OpenNetwork::holds)) {
            throw new WrongAddress("接收地址指向内部网络，不能推送；确需推送到政务内网的，请由运维人员登记该主机名。");
        }
        return new Outside(address, addresses.get(0));
    }

    private static URI parsed(String url) {
        URI address;
        try {
            address = URI.create(url == null ? "" : url.strip());
        } catch (IllegalArgumentException e) {
            throw new WrongAddress("接收地址不是正确的网址，请检查。");
        }
        if (address.getHost() == null
                || address.getUserInfo() != null
                || address.getFragment() != null
                || address.getPort() == 0
                || address.getPort() > 65_535
                || url.length() > LONGEST) {
            throw new WrongAddress("接收地址须是完整的网址，如 https://example.gov.cn/hook，不带用户名和 #。");
        }
        return address;
    }

    private static List<InetAddress> resolved(String host) {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            throw new WrongAddress("找不到接收地址的主机，请检查网址或域名解析。");
        }
    }

    public int port() {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return "https".equals(address.getScheme()) ? 443 : 80;
    }
}
