package line12345.ticketing.carmoving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PlateTest {
    @ParameterizedTest
    @CsvSource({
        "湘A12345,湘A12345",
        "湘a·1b2c3,湘A1B2C3",
        "湘Ａ 12345,湘A12345",
        "粤B-1234学,粤B1234学",
        "京AD12345,京AD12345",
        "沪A12345D,沪A12345D",
        "湘AF1234 5,湘AF12345"
    })
    void platesAreReadAsPeopleWriteThem(String written, String read) {
        assertEquals(read, Plate.parse(written).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A12345",
                "湘12345",
                "湘A1234",
                "湘A123456",
                "湘AI2345",
                "湘AO2345",
                "湘A1234O",
                "湘I12345",
                "国A12345",
                "粤B12学",
                "湘A12345;drop",
                "湘AD1234567",
                "湘AA1B2C3"
            })
    void whatIsNoPlateIsSaid(String written) {
        assertThrows(WrongPlate.class, () -> Plate.parse(written));
        assertThrows(WrongPlate.class, () -> Plate.parse(null));
    }

    @Test
    void aPlateDoesNotComeIntoALogByChance() {
        assertFalse(("" + Plate.parse("湘A12345")).contains("12345"));
        assertEquals("湘A·12345", Plate.parse("湘A12345").spoken());
    }

    @Test
    void theOwnerReadsWhereAndWhyAndNothingOfTheAsker() {
        MoveForm form = form("桂花路 8 号门口");
        assertEquals("您的车 湘A·12345 停在“桂花路 8 号门口”，挡住了别的车或出入口，请尽快处理。12345 热线代为转告。", form.words());
        assertThrows(WrongMove.class, () -> form("打我电话13812345678").check());
        form("云湖花园 3 栋 2 单元楼下").check();
    }

    private static MoveForm form(String where) {
        return new MoveForm("portal", "k", "湘A12345", "BLOCKS", where, List.of());
    }
}
