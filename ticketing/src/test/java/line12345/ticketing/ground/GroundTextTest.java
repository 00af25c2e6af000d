package line12345.ticketing.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.rule.WrongRuleValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroundTextTest {
    @Test
    void wordsAreKeptWithoutSpacesAround() {
        GroundWords words = words(" 属于仲裁事项 ", " 请申请仲裁。 ", " 《仲裁法》 ", 3);
        assertThat(words).isEqualTo(new GroundWords("属于仲裁事项", "请申请仲裁。", "《仲裁法》", 3));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> words(" ", "话", "源", 1)).hasMessageContaining("请填写名称");
        assertThatThrownBy(() -> words("名", null, "源", 1)).hasMessageContaining("要说的话");
        assertThatThrownBy(() -> words("名", "话", "", 1))
                .isInstanceOf(WrongRuleValue.class)
                .hasMessageContaining("依据");
        assertThatThrownBy(() -> GroundText.why(" ")).hasMessageContaining("修改原因");
    }

    @Test
    void whatIsTooLongSaysHowLongItIs() {
        assertThat(words("名".repeat(30), "话".repeat(300), "源", 99).position()).isEqualTo(99);
        assertThatThrownBy(() -> words("名".repeat(31), "话", "源", 1)).hasMessageContaining("30 个字");
        assertThatThrownBy(() -> words("名", "话".repeat(301), "源", 1))
                .hasMessageContaining("不能超过 300 个字")
                .hasMessageContaining("现在有 301");
        assertThatThrownBy(() -> words("名", "一\n二", "源", 1)).hasMessageContaining("不要换行");
        assertThatThrownBy(() -> GroundText.why("因".repeat(201))).hasMessageContaining("200");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {0, -1, 100})
    void aPlaceIsFromOneToNinetyNine(Integer position) {
        assertThatThrownBy(() -> words("名", "话", "源", position)).hasMessageContaining("1 到 99");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "Court", "1court", "法院", "a", "a b", "../x", "aaaaaaaaaaaaaaaaaaaaa"})
    void aCodeIsShortAndPlain(String code) {
        assertThatThrownBy(() -> GroundText.code(GroundUse.REFUSE, code))
                .isInstanceOf(WrongGround.class)
                .hasMessageContaining("小写字母");
    }

    @Test
    void aHandOverIsANumberToDial() {
        assertThat(GroundText.code(GroundUse.HAND_OVER, " 12122 ")).isEqualTo("12122");
        for (String wrong : new String[] {"12", "police", "123456789", "１１０"}) {
            assertThatThrownBy(() -> GroundText.code(GroundUse.HAND_OVER, wrong))
                    .hasMessageContaining("3 到 8 位数字");
        }
    }

    @Test
    void whatTheHouseTellsIsNeitherAddedNorRetired() {
        assertThatThrownBy(() -> GroundText.open(GroundUse.TELL)).hasMessageContaining("只能改文字");
    }

    private static GroundWords words(String name, String sentence, String source, Integer place) {
        return GroundText.words(new GroundForm(name, sentence, source, place));
    }
}
