package line12345.ticketing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.Map;

class RuleValueTest {
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("CONSULTATION", "咨询");
        KINDS.put("HELP", "求助");
        KINDS.put("COMPLAINT", "投诉");
        KINDS.put("REPORT", "举报");
        KINDS.put("SUGGESTION", "建议");
        KINDS.put("PRAISE", "表扬");
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void eachRuleStartsWithAValueThatItWouldAccept(Rule rule) {
        assertThat(of(rule).read(rule.start())).isEqualTo(rule.start());
        assertThat(of(rule).words(rule.start())).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "6", "1.5", "一", "99999999999", "1e3", "１0"})
    void aNumberOutsideItsBoundsIsRefusedWithThem(String written) {
        assertThatThrownBy(() -> of(Rule.EXTENSION_TIMES).read(written))
                .isInstanceOf(WrongRuleValue.class)
                .hasMessageContaining("0 到 5 之间");
    }

    @Test
    void theEdgesOfANumberAreAccepted() {
        assertThat(of(Rule.EXTENSION_TIMES).read("0")).isEqualTo("0");
        assertThat(of(Rule.EXTENSION_TIMES).read(" 05 ")).isEqualTo("5");
        assertThatThrownBy(() -> of(Rule.BOUNCE_LIMIT).read("0")).hasMessageContaining("1 到 10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0 DAY", "-1 DAY", "DAY", "2", "2 WEEK", "2 DAY 3", "99999999999 DAY"})
    void whatIsNoLengthIsRefused(String written) {
        assertThatThrownBy(() -> of(Rule.RETURN_WITHIN).read(written))
                .isInstanceOf(WrongRuleValue.class)
                .hasMessageContaining("从 1 起的整数");
    }

    @Test
    void aLengthIsBoundedInItsOwnUnit() {
        RuleValue within = of(Rule.RETURN_WITHIN);
        assertThat(within.read("60 WORKING_DAY")).isEqualTo("60 WORKING_DAY");
        assertThat(within.read("1440 HOUR")).isEqualTo("1440 HOUR");
        assertThat(within.read("86400 MINUTE")).isEqualTo("86400 MINUTE");
        for (String tooLong : new String[] {"61 DAY", "1441 WORKING_HOUR", "86401 MINUTE"}) {
            assertThatThrownBy(() -> within.read(tooLong)).hasMessageContaining("不能超过 60 天");
        }
        assertThat(of(Rule.ARCHIVE_AFTER).read("365 DAY")).isEqualTo("365 DAY");
    }

    @Test
    void aListIsKeptInTheOfficesOrderAndHoldsKnownNamesOnly() {
        RuleValue list = of(Rule.LEADER_APPROVES);
        assertThat(list.read("REPORT,HELP,REPORT")).isEqualTo("HELP,REPORT");
        assertThat(list.read("")).isEmpty();
        assertThatThrownBy(() -> list.read("REPORT,THANKS")).hasMessageContaining("列出的诉求类型");
    }

    @Test
    void wordsAreReadHoweverTheyAreSeparated() {
        RuleValue words = of(Rule.REST_REASONS);
        assertThat(words.read("用餐, 休息；用餐\n会议")).isEqualTo("用餐、休息、会议");
        assertThatThrownBy(() -> words.read(" 、 ")).hasMessageContaining("至少填写一个词");
        assertThatThrownBy(() -> words.read("字".repeat(21))).hasMessageContaining("不超过 20 个字");
        assertThat(of(Rule.EMPTY_WORDS).read("")).isEmpty();
        assertThat(of(Rule.EMPTY_WORDS).words("")).isEqualTo("没有");
    }

    @Test
    void yesIsYesOrNo() {
        assertThatThrownBy(() -> of(Rule.PAUSE_ALLOWED).read("TRUE")).hasMessageContaining("是");
        assertThatThrownBy(() -> of(Rule.PAUSE_ALLOWED).read(null)).hasMessageContaining("是");
    }

    @Test
    void valuesReadAsAPersonWouldSayThem() {
        assertThat(of(Rule.CO_HANDLER_SHARE).words("60")).isEqualTo("60 %");
        assertThat(of(Rule.EXTENSION_TIMES).words("0")).isEqualTo("0 次（不允许）");
        assertThat(of(Rule.SURVEY_MESSAGE_DAYS).words("0")).isEqualTo("0 天（不发）");
        assertThat(of(Rule.SURVEY_MESSAGE_DAYS).words("3")).isEqualTo("3 天");
        assertThat(of(Rule.WALL_SOON_PERCENT).words("95")).isEqualTo("95 %");
        assertThat(of(Rule.WRAP_UP_SECONDS).words("0")).isEqualTo("0 秒（不留）");
        assertThat(of(Rule.EXTENSION_BY_MANAGER_FROM).words("2")).isEqualTo("第 2 次");
        assertThat(of(Rule.RETURN_WITHIN).words("2 WORKING_DAY")).isEqualTo("2 个工作日");
        assertThat(of(Rule.HOTLINE_REVIEWS).words("COMPLAINT,REPORT")).isEqualTo("投诉、举报");
        assertThat(of(Rule.HOTLINE_REVIEWS).words("")).isEqualTo("都不需要");
        assertThat(of(Rule.HOTLINE_REVIEWS).words("OLD_KIND")).isEqualTo("OLD_KIND");
    }

    private static RuleValue of(Rule rule) {
        return new RuleValue(rule, KINDS);
    }
}
