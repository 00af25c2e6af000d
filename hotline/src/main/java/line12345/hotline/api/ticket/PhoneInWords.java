package line12345.hotline.api.ticket;

import line12345.ticketing.refusal.Refusal;

/** A telephone number would stand in an address, and addresses stand in logs. */
class PhoneInWords extends Refusal {
    PhoneInWords() {
        super(
                "phone-in-words",
                422,
                "检索的文字里有电话号码：网址会被记录，号码不能放在 words 中。请改用 POST /api/v1/tickets/search，"
                        + "把号码放在请求正文的 phone 字段里（按号码检索会留下查看记录）。");
    }
}
