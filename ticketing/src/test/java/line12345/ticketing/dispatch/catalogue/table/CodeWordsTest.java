package line12345.ticketing.dispatch.catalogue.table;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.dispatch.catalogue.CodeTree.Code;

import org.junit.jupiter.api.Test;

import java.util.List;

class CodeWordsTest {
    @Test
    void whatTheHistorySaysIsReadAgain() {
        for (Code code :
                List.of(
                        new Code("01", null, "市容环卫", false),
                        new Code("0102", "01", "路灯不亮，成片熄灭", false),
                        new Code("09-A.1", "09", "干部作风", true),
                        new Code("09", null, "上级 01 的事", true))) {
            assertThat(CodeWords.read(code.code(), CodeWords.of(code))).contains(code);
        }
        assertThat(CodeWords.read("01", "")).isEmpty();
    }
}
