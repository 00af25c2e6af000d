package line12345.ticketing.search;

import line12345.ticketing.refusal.Refusal;

/** What was asked cannot be looked for. */
public class WrongSearch extends Refusal {
    private WrongSearch(String code, String sentence) {
        super(code, 422, sentence);
    }

    static WrongSearch number() {
        return new WrongSearch("wrong-number-to-search", "工单编号请输入完整的 14 位数字，或至少最后 4 位。");
    }

    static WrongSearch tooLong(int most) {
        return new WrongSearch(
                "search-too-long", "检索的文字太长：请输入最关键的几个词，总共不超过 " + most + " 个字，词之间用空格隔开。");
    }

    static WrongSearch nothing() {
        return new WrongSearch("nothing-to-search", "检索的内容里没有文字或数字，请输入要查的词，例如“停水 南湖花园”。");
    }

    static WrongSearch cursor() {
        return new WrongSearch("wrong-cursor", "翻页标记不正确或已失效，请从第一页重新检索。");
    }

    static WrongSearch dates() {
        return new WrongSearch("wrong-dates", "日期范围不正确：开始日期不能晚于结束日期。");
    }

    static WrongSearch farDates() {
        return new WrongSearch("wrong-dates", "日期超出范围：请填写 1900 年到 9998 年之间的日期。");
    }
}
