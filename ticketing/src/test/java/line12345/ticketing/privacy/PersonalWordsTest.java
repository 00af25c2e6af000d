package line12345.ticketing.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

class PersonalWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请打 13800138000 找我|请打 [电话] 找我",
                "手机138 0013 8000，谢谢|手机[电话]，谢谢",
                "手机138-0013-8000。|手机[电话]。",
                "手机１３８００１３８０００|手机[电话]",
                "电话一三八零零一三八零零零|电话[电话]",
                "电话幺三八〇〇幺三八〇〇〇|电话[电话]",
                "+86 13800138000|[电话]",
                "tel:13800138000|tel:[电话]",
                "家里 0731-82345678 常有人|家里 [电话] 常有人",
                "（0731）82345678|[电话]",
                "座机：82345678|座机：[电话]",
                "身份证 11010519491231002X|身份证 [身份证号]",
                "11010519491231002x在册|[身份证号]在册",
                "110105 19491231 002X|[身份证号]",
                "老证 130503670401001 可查|老证 [身份证号] 可查",
                "身份证号110105194912310021有误|身份证号[身份证号]有误",
                "卡 6222 0212 3456 7890 128 被扣|卡 [银行卡号] 被扣",
                "4111111111111111|[银行卡号]",
                "卡号：62220212345678|卡号：[银行卡号]",
                "京A12345占道|[车牌号]占道",
                "湘A·D12345 充电|[车牌号] 充电",
                "粤B12345D停在门口|[车牌号]停在门口",
                "沪a8k3f2 挡路|[车牌号] 挡路",
                "邮箱 zhang.san@example.com.cn 收|邮箱 [电子邮箱] 收",
                "微信号：wxid_abc123|微信号：[社交账号]",
                "QQ 123456789|QQ [社交账号]",
                "姓名：张三丰，男|姓名：[姓名]，男",
                "我叫李四，住附近|我叫[姓名]，住附近",
                "本人王建国反映|本人[姓名]反映",
                "联系人欧阳修电话|联系人[姓名]电话",
                "联系人：赵敏 手机|联系人：[姓名] 手机",
                "邻居张女士说|邻居[姓名]女士说",
                "找王小明先生|找[姓名]先生",
                "向刘师傅要钱|向[姓名]师傅要钱",
                "和陈文女士|和[姓名]女士",
                "段女士、庞先生和詹师傅|[姓名]女士、[姓名]先生和[姓名]师傅",
                "找了王主任和李经理|找了[姓名]主任和[姓名]经理",
                "陈警官、张老板、刘校长|[姓名]警官、[姓名]老板、[姓名]校长",
                "请打 138\u200b0013\u20608000 找我|请打 [电话] 找我",
                "Tel.13812345678|Tel.[电话]",
                "张三.13812345678|张三.[电话]",
                "联系：1.13812345678|联系：1.[电话]",
                "加v13812345678|加v[电话]",
                "手机B13812345678，|手机B[电话]，",
                "+8613812345678|[电话]",
                "8613812345678|[电话]",
                "1 3 8 1 2 3 4 5 6 7 8 找我|[电话] 找我",
                "1\u200b3812345678|[电话]",
                "①③⑧①②③④⑤⑥⑦⑧|[电话]",
                "¹³⁸¹²³⁴⁵⁶⁷⁸|[电话]",
                "𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖 机主|[电话] 机主",
                "1️⃣3️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣|[电话]️⃣",
                "１３８1２３４５６７８|[电话]",
                "110105194912310020 抄错一位|[身份证号] 抄错一位",
                "𝟏𝟏𝟎𝟏𝟎𝟓𝟏𝟗𝟒𝟗𝟏𝟐𝟑𝟏𝟎𝟎𝟐X 在册|[身份证号] 在册",
                "请打 138/0013/8000 或 139,1234,5678|请打 [电话] 或 [电话]",
                "李某某欠薪|[姓名]欠薪",
                "原告张某甲|原告[姓名]",
                "我叫阿依古丽，|我叫[姓名]，",
                "阳光小区3栋2单元501室漏水|阳光小区[住址]漏水",
                "金星花园三号楼二单元漏水|金星花园[住址]漏水",
                "5号楼1203室|[住址]",
                "翠湖苑3-2-501噪音|翠湖苑[住址]噪音",
                "家住中山路123号，|家住[住址]，",
                "出生日期：1985年3月2日|出生日期：[出生日期]",
                "1985年3月2日出生的|[出生日期]出生的",
                "生日19850302|生日[出生日期]",
                "工单 20261101000123 没回音|工单 [工单编号] 没回音",
                "查询码 123 456|查询码 [工单编号]"
            })
    void whatTellsWhoIsReplaced(String text, String left) {
        assertEquals(left, PersonalWords.without(text, PersonalWords.in(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请拨打 12345 或 12315",
                "客服 400-820-8820 打不通",
                "国办发〔2020〕53号、国办函〔2025〕66号",
                "湘政办发〔2023〕15号第三条",
                "订单号 DD202611131234567890123",
                "快递单号 SF1380013800012",
                "物流 77381380013800 一直没到",
                "中山路与人民路路口 3 号线站台",
                "312国道 K128+300 处路灯不亮",
                "政务大厅3楼5号窗口",
                "3栋电梯停了两天，5号楼也停电",
                "共 1234567890 元，收费 13800 元",
                "2026年11月3日 09:30 至 17:30",
                "《物业管理条例》第五十二条",
                "本人在小区住了十年，经常停水",
                "本人于昨日向社区反映",
                "我是高中生，住校",
                "业主委员会没有成立",
                "任何单位和个人不得占道",
                "联系人员已到场",
                "当事人双方已和解",
                "先生、女士们请排队",
                "师傅态度很好",
                "由业主代表向街道申请，业主怀疑电梯有问题",
                "业主明确于昨日答复，业主代理在场",
                "项目经理、车间主任和班主任都在",
                "收入 1,398,765,432.10 元",
                "新G60高速、京A区",
                "水费 0.13800138000 元",
                "流水 110105194913310020 没有这一天",
                "流水 990105194912310020 没有这个地区",
                "①②③④ 四条意见：①路灯 ②井盖",
                "GB 50180-2018 第 4.0.2 条",
                "QQ群里都在说，微信公众号也发了",
                "某小区某栋某单元",
                "车辆超载 12 吨，违法行为人已处罚"
            })
    void whatTellsNobodyStays(String text) {
        assertEquals(
                List.of(),
                PersonalWords.in(text),
                () -> PersonalWords.without(text, PersonalWords.in(text)));
    }

    @Test
    void aSpotSaysWhereItStandsInTheOriginal() {
        String text = "电话：１３８００１３８０００。";

        Spot spot = PersonalWords.in(text).get(0);

        assertEquals("１３８００１３８０００", spot.in(text));
        assertEquals(PersonalKind.PHONE, spot.kind());
    }

    @Test
    void ofTwoThatTouchOneIsLeft() {
        String text = "微信 13800138000，张三先生";

        assertEquals("微信 [电话]，[姓名]先生", PersonalWords.without(text, PersonalWords.in(text)));
    }

    @Test
    void aKnownSecretIsSeenThroughAnyWriting() {
        assertTrue(PersonalWords.contains("一三八 ００１３-8000", "13800138000"));
        assertTrue(PersonalWords.contains("找张 三丰", "张三丰"));
        assertTrue(PersonalWords.contains("138\u200b0013\u00ad8000", "13800138000"));
        assertTrue(PersonalWords.contains("①③⑧𝟎𝟎𝟏𝟑-8️⃣000", "13800138000"));
        assertTrue(PersonalWords.contains("家里 8234-5678", "073182345678"));
        assertTrue(PersonalWords.contains("家里 823 4567", "07318234567"));
        assertFalse(PersonalWords.contains("家里 8234-5679", "073182345678"));
        assertFalse(PersonalWords.contains("找李四", "张三丰"));
        assertFalse(PersonalWords.contains("什么都没有", ""));
    }

    @Test
    void aLongTextOfDigitsIsReadInNoTime() {
        String text = "1 3-".repeat(1_600) + "栋1".repeat(800) + "微信A".repeat(500);

        assertTimeout(Duration.ofSeconds(2), () -> PersonalWords.in(text));
    }
}
