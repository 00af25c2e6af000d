package line12345.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who carries messages is said by the settings, and half an operator starts nothing. */
class OperatorsTest {
    private static final String SECRET = "sixteen-signs-or";

    private final Map<String, Object> settings =
            new HashMap<>(
                    Map.of(
                            "on", true,
                            "address", Optional.empty(),
                            "account", Optional.of("yunjiang"),
                            "secret", Optional.of(SECRET),
                            "signature", Optional.of("云江12345")));
    private final SmsConfig config =
            (SmsConfig)
                    Proxy.newProxyInstance(
                            SmsConfig.class.getClassLoader(),
                            new Class<?>[] {SmsConfig.class},
                            (proxy, method, arguments) -> settings.get(method.getName()));

    @Test
    void productionWithoutAnOperatorSendsNothing() {
        assertThat(operators("production").chosen()).isEmpty();
    }

    @Test
    void onlyTryingOutShowsMessagesInstead() {
        assertThat(operators("try").chosen()).get().isInstanceOf(TryOperator.class);
        settings.put("on", false);
        assertThat(operators("try").chosen()).isEmpty();
    }

    @Test
    void anOperatorThatIsSetCarriesThemAlsoWhileTryingOut() {
        settings.put("address", Optional.of("https://sms.example.cn/send"));
        assertThat(operators("try").chosen()).get().isInstanceOf(HttpOperator.class);
        assertThat(operators("production").chosen()).get().isInstanceOf(HttpOperator.class);
        settings.put("on", false);
        assertThat(operators("production").chosen()).isEmpty();
    }

    @Test
    void halfAnOperatorStartsNothingAndSaysWhatIsMissing() {
        assertThatCode(() -> check("https://sms.example.cn/send")).doesNotThrowAnyException();
        refused("sms.example.cn", "LINE12345_SMS_ADDRESS");
        refused("ftp://sms.example.cn", "LINE12345_SMS_ADDRESS");
        settings.put("secret", Optional.of(SECRET.substring(1)));
        refused("https://sms.example.cn/send", "LINE12345_SMS_SECRET");
        settings.put("secret", Optional.of(SECRET));
        settings.put("account", Optional.empty());
        refused("https://sms.example.cn/send", "LINE12345_SMS_ACCOUNT");
        settings.put("account", Optional.of("yunjiang"));
        settings.put("signature", Optional.of(" "));
        refused("https://sms.example.cn/send", "LINE12345_SMS_SIGNATURE");
    }

    private void refused(String address, String setting) {
        assertThatThrownBy(() -> check(address))
                .hasMessageContaining(setting)
                .hasMessageNotContaining(SECRET.substring(1));
    }

    private void check(String address) {
        Operators.check(address, config);
    }

    private Operators operators(String mode) {
        Operators operators = new Operators();
        operators.mode = mode;
        operators.config = config;
        operators.http = new HttpOperator();
        operators.tried = new TryOperator();
        return operators;
    }
}
