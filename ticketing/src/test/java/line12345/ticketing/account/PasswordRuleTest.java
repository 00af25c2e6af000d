package line12345.ticketing.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRuleTest {
    private static String objection(String password) {
        return PasswordRule.objection(password, "zhangsan", "张三").orElse("");
    }

    @Test
    void threeKindsOrALongOneAreEnough() {
        assertThat(objection("Abcdefgh12")).isEmpty();
        assertThat(objection("abcdefgh1!")).isEmpty();
        assertThat(objection("yi ge hen chang de mima")).isEmpty();
        assertThat(objection("春江花月夜千里共婵娟aB1")).isEmpty();
    }

    @Test
    void whatIsShortSimpleOrOnesOwnNameIsRefused() {
        assertThat(objection("Abc12!xyz")).contains("至少 10 位");
        assertThat(objection("abcdefghijk")).contains("太简单");
        assertThat(objection("Zhangsan2026")).contains("账号或姓名");
        assertThat(objection("张三abcdEF12")).contains("账号或姓名");
        assertThat(objection("Aa1Aa1Aa1Aa1Aa1Aa1")).contains("重复");
        assertThat(objection("Abcdefgh12\0")).contains("看不见");
        assertThat(objection("Abcdefgh12\u202E")).contains("看不见");
    }

    @Test
    void whatBcryptWouldCutOffIsRefused() {
        assertThat(objection("aB1".repeat(24) + "!")).contains("太长");
        assertThat(objection("春江花月夜".repeat(5))).contains("太长");
    }

    @Test
    void aPasswordMadeUpForSomebodyIsNeverTheSame() {
        String one = OneTimePassword.make();
        assertThat(one).matches("([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}");
        assertThat(OneTimePassword.make()).isNotEqualTo(one);
    }
}
