package line12345.hotline.console.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.matter.Matters.Matter;
import line12345.ticketing.matter.Places.Place;
import line12345.ticketing.matter.TicketKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class FromWordsTest {
    private static final List<Place> PLACES =
            List.of(
                    new Place("01", "云湖区"),
                    new Place("0101", "云湖区 / 桂花街道"),
                    new Place("0102", "云湖区 / 望江街道"),
                    new Place("03", "青石区"),
                    new Place("0301", "青石区 / 南门街道"));
    private static final List<Matter> MATTERS =
            List.of(
                    new Matter("0101", "市容环卫 / 路灯不亮"),
                    new Matter("0102", "市容环卫 / 垃圾清运"),
                    new Matter("0201", "住房物业 / 物业服务"),
                    new Matter("0701", "公用事业 / 停水"),
                    new Matter("1101", "干部作风 / 服务态度"));

    @ParameterizedTest
    @CsvSource({
        "桂花路幸福里小区南门连续三盏路灯不亮, 0101",
        "青石区南门附近, 0301",
        "青石区桂花路一带, 03",
        "云湖区停水, 01",
        "望江桥头, 0102",
        "没有说在哪里, ''"
    })
    void thePlaceNamedFirst(String words, String code) {
        assertThat(FromWords.place(words, PLACES).map(Place::code).orElse("")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "小区南门连续三盏路灯不亮, 0101",
        "垃圾三天没人收, 0102",
        "物业服务太差, 0201",
        "今天早上停水了, 0701",
        "服务不好, ''",
        "我想问一下, ''"
    })
    void theMatterThatSharesMostWithTheWords(String words, String code) {
        assertThat(FromWords.matter(words, MATTERS).map(Matter::code).orElse("")).isEqualTo(code);
    }

    @Test
    void whatTheCitizenCallsItGoesBeforeWhatIsUsual() {
        Optional<TicketKind> usual = Optional.of(TicketKind.COMPLAINT);
        assertThat(FromWords.kind("我要举报一家店", usual)).isEqualTo(TicketKind.REPORT);
        assertThat(FromWords.kind("请问怎么办理", usual)).isEqualTo(TicketKind.CONSULTATION);
        assertThat(FromWords.kind("路灯不亮", usual)).isEqualTo(TicketKind.COMPLAINT);
        assertThat(FromWords.kind("路灯不亮", Optional.empty())).isEqualTo(TicketKind.HELP);
    }
}
