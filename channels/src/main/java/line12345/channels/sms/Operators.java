package line12345.channels.sms;

import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.net.URI;
import java.util.Optional;

/** Who carries messages here: the operator of the settings, or nobody; while trying out, a page. */
@ApplicationScoped
class Operators {
    private static final Logger LOG = Logger.getLogger(Operators.class);
    private static final int SHORTEST_SECRET = 16;

    @ConfigProperty(name = "line12345.mode", defaultValue = "production")
    String mode;

    @Inject SmsConfig config;
    @Inject HttpOperator http;
    @Inject TryOperator tried;

    Optional<Operator> chosen() {
        if (!config.on()) {
            return Optional.empty();
        }
        if (config.address().isPresent()) {
            return Optional.of(http);
        }
        return trying() ? Optional.of(tried) : Optional.empty();
    }

    /** Nobody but whoever tries the house out may read what others are sent. */
    boolean trying() {
        return mode.equals("try");
    }

    /** Half an operator would be found out only with the first message. */
    void start(@Observes StartupEvent event) {
        config.address().ifPresent(address -> check(address, config));
        if (chosen().filter(tried::equals).isPresent()) {
            LOG.info("试用：短信不会真的发出，请在 /portal/try-messages 查看。");
        }
    }

    /** Says which setting is missing, never what stands in one. */
    static void check(String address, SmsConfig config) {
        boolean web;
        try {
            URI uri = URI.create(address.strip());
            web =
                    uri.getHost() != null
                            && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            web = false;
        }
        need(web, "LINE12345_SMS_ADDRESS 须是完整的网址，以 https:// 开头（政务专网内可用 http://）。");
        need(filled(config.account()), "请设置 LINE12345_SMS_ACCOUNT：运营商给本市的账号。");
        need(
                config.secret().map(String::strip).orElse("").length() >= SHORTEST_SECRET,
                "请设置 LINE12345_SMS_SECRET：与运营商约定的密钥，至少 " + SHORTEST_SECRET + " 位。");
        need(filled(config.signature()), "请设置 LINE12345_SMS_SIGNATURE：报备过的短信签名，例如 云江12345。");
    }

    private static boolean filled(Optional<String> setting) {
        return setting.filter(text -> !text.isBlank()).isPresent();
    }

    private static void need(boolean there, String sentence) {
        if (!there) {
            throw new IllegalStateException(sentence);
        }
    }
}
