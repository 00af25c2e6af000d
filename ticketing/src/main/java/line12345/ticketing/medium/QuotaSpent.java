package line12345.ticketing.medium;

import line12345.ticketing.refusal.Refusal;

/** A key has sent as many requests as it may for now. */
public class QuotaSpent extends Refusal {
    private final QuotaLeft left;

    QuotaSpent(QuotaLeft left) {
        super("quota-spent", 429, "这个密钥的配额已用完，请 " + left.rest() + " 秒后再发送；如长期不够，请联系 12345 调整配额。");
        this.left = left;
    }

    public QuotaLeft left() {
        return left;
    }
}
