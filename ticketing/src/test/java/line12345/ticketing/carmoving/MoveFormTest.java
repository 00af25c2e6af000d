package line12345.ticketing.carmoving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What an owner is told in the house's name. */
class MoveFormTest {
    private static MoveForm at(String address) {
        return new MoveForm("portal", "key", "湘A12345", "BLOCKS", address, List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "您已违章 http://evil.example/pay",
                "请登录 pay12123.cn 缴费",
                "www.pay12123 缴费",
                "ＰＡＹ．ＥＶＩＬ．ＣＮ 缴费",
                "登录 evil 。 com 处理",
                "evil。com/x"
            })
    void nobodysLinkGoesToAnOwnerInTheHousesName(String address) {
        assertThatThrownBy(() -> at(address).check())
                .isInstanceOf(WrongMove.class)
                .hasMessageContaining("不要写网址");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"桂花路 8 号门口", "柳堤路3.5公里处", "A座B2层。电梯旁", "KFC 门口 12-3 车位", "G4高速入口，No.3 岗亭旁"})
    void placesAreTaken(String address) {
        assertThat(at(address).words()).contains(address);
    }

    @Test
    void whoAsksIsNotTold() {
        assertThatThrownBy(() -> at("打我电话 13812345678").check())
                .isInstanceOf(WrongMove.class)
                .hasMessageContaining("不要写电话");
    }
}
