package line12345.hotline.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Where facts may be posted: into the open by TLS, not into the house's own network. A receiver's
 * address is checked when it is entered and again before each try, which goes to what was checked.
 */
@ApplicationScoped
class Target {
    private static final int LONGEST = 500;

    @ConfigProperty(name = "line12345.mode")
    String mode;

    @Inject WebhookConfig config;

    /**
     * @throws WrongWebhook naming what is wrong with the address
     */
    Receiver check(String url) {
        URI address;
        try {
            address = URI.create(url == null ? "" : url.strip());
        } catch (IllegalArgumentException e) {
            throw new WrongWebhook("接收地址不是正确的网址，请检查。");
        }
        if (address.getHost() == null
                || address.getUserInfo() != null
                || address.getFragment() != null
                || address.getPort() == 0
                || address.getPort() > 65_535
                || url.length() > LONGEST) {
            throw new WrongWebhook("接收地址须是完整的网址，如 https://example.gov.cn/hook，不带用户名和 #。");
        }
        List<InetAddress> addresses = resolved(address.getHost());
        boolean here =
                mode.equals("try") && addresses.stream().allMatch(InetAddress::isLoopbackAddress);
        if (!"https".equals(address.getScheme()) && !(here && "http".equals(address.getScheme()))) {
            throw new WrongWebhook("接收地址须以 https:// 开头：推送的内容不能明文经过网络。");
        }
        boolean known =
                config.privateHosts().map(all -> all.contains(address.getHost())).orElse(false);
        if (!here && !known && !addresses.stream().allMatch(OpenNetwork::holds)) {
            throw new WrongWebhook("接收地址指向内部网络，不能推送；确需推送到政务内网的，请由运维人员登记该主机名。");
        }
        return new Receiver(address, addresses.get(0));
    }

    private static List<InetAddress> resolved(String host) {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            throw new WrongWebhook("找不到接收地址的主机，请检查网址或域名解析。");
        }
    }
}
