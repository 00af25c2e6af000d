package line12345.ticketing.watch;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.rule.Rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What makes a reply look empty, each sign at its edge. */
class EmptyAnswerTest {
    private static final String GOOD = "经核查，桂花路三盏路灯灯头损坏，已于五月六日更换。";
    private static final String CALLED = "5 月 6 日 10:20 电话联系市民，说明处理结果";

    private static final EmptyAnswer.Limits LIMITS =
            new EmptyAnswer.Limits(
                    15, List.of(Rule.CONTACT_WORDS.start().split("、")), List.of("请耐心等待", "！"));

    @Test
    void aFullAnswerWithAContactShowsNoSign() {
        assertThat(EmptyAnswer.signs(GOOD, CALLED, true, false, LIMITS)).isEmpty();
    }

    @Test
    void fewerThanTheShortestIsTooShortAndTheShortestItselfIsNot() {
        assertThat(EmptyAnswer.signs("一二三四五六七八九十一二三四", CALLED, true, false, LIMITS))
                .containsExactly(Sign.TOO_SHORT);
        assertThat(EmptyAnswer.signs("一二三四五六七八九十一二三四五", CALLED, true, false, LIMITS)).isEmpty();
    }

    @Test
    void spacesAndPunctuationMakeNoAnswerLongerButFiguresDo() {
        assertThat(EmptyAnswer.signs("已 修 复。。。。。！！！！！ ——", CALLED, true, false, LIMITS))
                .containsExactly(Sign.TOO_SHORT);
        assertThat(EmptyAnswer.signs("已换 3 盏，编号 10231、10232", CALLED, true, false, LIMITS))
                .isEmpty();
    }

    @Test
    void theSameTextAsElsewhereIsASign() {
        assertThat(EmptyAnswer.signs(GOOD, CALLED, true, true, LIMITS))
                .containsExactly(Sign.SAME_TEXT);
    }

    @Test
    void aSetPhraseIsASignHoweverItIsSpaced() {
        assertThat(EmptyAnswer.signs(GOOD + "请 耐心，等待！", CALLED, true, false, LIMITS))
                .containsExactly(Sign.EMPTY_WORDS);
    }

    @Test
    void theCitysOwnWordsForAContactCount() {
        var own = new EmptyAnswer.Limits(15, List.of("云湖通"), List.of());
        assertThat(EmptyAnswer.signs(GOOD, "通过云湖通说明", true, false, own)).isEmpty();
        assertThat(EmptyAnswer.signs(GOOD, CALLED, true, false, own))
                .containsExactly(Sign.NO_CONTACT);
    }

    @Test
    void aTemplateWithAnotherDateIsTheSameTemplate() {
        assertThat(EmptyAnswer.fingerprint("您反映的问题已于 5 月 6 日处理完毕。"))
                .isEqualTo(EmptyAnswer.fingerprint("您反映的问题已于11月21日处理完毕"));
        assertThat(EmptyAnswer.fingerprint("您反映的问题已处理"))
                .isNotEqualTo(EmptyAnswer.fingerprint("您反映的噪声已处理"));
        assertThat(EmptyAnswer.fingerprint("ＡＢＣ路灯")).isEqualTo(EmptyAnswer.fingerprint("abc 路灯"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已电话联系诉求人，告知处理情况。",
                "5 月 6 日上门见面",
                "第一次电话无人接听，16:10 接通",
                "未能电话联系，已上门说明",
                "已发短信"
            })
    void aWayOfBeingInTouchIsAContact(String contact) {
        assertThat(EmptyAnswer.signs(GOOD, contact, true, false, LIMITS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "未联系", "未能与市民电话联系", "联系不上", "无需联系市民", "不便联系", "匿名", "见附件"})
    void aDeniedContactIsNone(String contact) {
        assertThat(EmptyAnswer.signs(GOOD, contact, true, false, LIMITS))
                .containsExactly(Sign.NO_CONTACT);
    }

    @Test
    void anOfficeThatIsNotToldWhoAsksNeedNoContact() {
        assertThat(EmptyAnswer.signs(GOOD, "无", false, false, LIMITS)).isEmpty();
        assertThat(EmptyAnswer.signs(GOOD, null, true, false, LIMITS))
                .containsExactly(Sign.NO_CONTACT);
    }
}
