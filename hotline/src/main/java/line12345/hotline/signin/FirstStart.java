package line12345.hotline.signin;

import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.hotline.CannotStart;
import line12345.ticketing.people.FirstAdministrator;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * At the first start of production there is nobody who could let anybody in: the operator gives a
 * one-time password in the environment, and it is changed at the first sign-in.
 */
@ApplicationScoped
class FirstStart {
    private static final Logger LOG = Logger.getLogger(FirstStart.class);
    private static final int SHORTEST = 12;
    private static final int LONGEST = 72;
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,29}");

    @ConfigProperty(name = "line12345.mode")
    String mode;

    @ConfigProperty(name = "line12345.admin.login", defaultValue = "admin")
    String login;

    @ConfigProperty(name = "line12345.admin.password")
    Optional<String> password;

    @Inject FirstAdministrator first;
    @Inject OfficeClock clock;

    /** Nothing in try mode: the invented city brings its own administrator. */
    void start(@Observes StartupEvent event) {
        if (mode.equals("try")) {
            return;
        }
        check(login, password.orElse(""));
        switch (first.make(login, password.orElse(""), clock.now())) {
            case MADE ->
                    LOG.infof(
                            "首位系统管理员 %s 已建立：请在 7 天内登录并修改密码，然后删除 LINE12345_ADMIN_PASSWORD。", login);
            case NO_PASSWORD ->
                    LOG.warn("还没有系统管理员：请设置 LINE12345_ADMIN_PASSWORD（一次性密码）后重新启动，见 deploy/README。");
            case LOGIN_TAKEN ->
                    LOG.warnf("没有在用的系统管理员，而账号 %s 已有人用：请用 LINE12345_ADMIN_LOGIN 换一个账号。", login);
            case THERE_IS_ONE -> {
                // The usual start.
            }
        }
    }

    /**
     * @throws CannotStart when they could not be typed or would be guessed; never says the password
     */
    static void check(String login, String password) {
        if (!LOGIN.matcher(login).matches()) {
            throw new CannotStart("LINE12345_ADMIN_LOGIN 须以小写字母开头，由小写字母、数字、“.”“_”“-”组成，2 到 30 位。");
        }
        boolean unfit =
                password.length() < SHORTEST
                        || password.length() > LONGEST
                        || !password.chars().allMatch(c -> c > ' ' && c < 127);
        if (!password.isEmpty() && unfit) {
            throw new CannotStart(
                    "LINE12345_ADMIN_PASSWORD 须有 %d 到 %d 位字母、数字或符号，例如 openssl rand -base64 18 的输出。"
                            .formatted(SHORTEST, LONGEST));
        }
    }
}
