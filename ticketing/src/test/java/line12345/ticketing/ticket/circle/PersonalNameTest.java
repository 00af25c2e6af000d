package line12345.ticketing.ticket.circle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNameTest {
    @ParameterizedTest
    @CsvSource({
        "王五, 王五",
        "欧阳娜娜, 欧阳娜娜",
        "张三（早班）, 张三",
        "张三(二组), 张三",
        "李四2, 李四",
        "李四 ZHAO, 李四",
        "曹班长, 曹班长",
        "孙副主任, 孙副主任",
        "阿依古丽·买买提, 阿依古丽·买买提",
    })
    void aPersonIsCalledByTheName(String account, String name) {
        assertThat(PersonalName.of(account)).isEqualTo(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "话务员01",
                "班长2",
                "早班班长",
                "审核员",
                "系统管理员",
                "质检员3",
                "李",
                "O'Hara",
                "admin",
                "桂花街道综合办公室",
                "值班人员",
                "测试",
            })
    void aPostIsNobodysName(String account) {
        assertThat(PersonalName.of(account)).isEmpty();
    }

    @Test
    void aRequestAboutAPostIsHiddenFromNobodyOfTheCircle() {
        assertThat(Circle.but("班长2").knows("discipline", "反映班长态度恶劣")).isTrue();
        assertThat(Circle.but("张三（早班）").knows("discipline", "反映张三收受礼品")).isFalse();
    }
}
