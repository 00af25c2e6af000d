package line12345.ticketing.dispatch;

import line12345.ticketing.refusal.Refusal;

/** The catalogue names no office for this matter, and the dispatcher named none either. */
public class NotInCatalogue extends Refusal {
    NotInCatalogue() {
        super("not-in-catalogue", 422, "派单目录中没有对应的承办单位：请补充事项和地点，或直接选择承办单位并写明理由。");
    }
}
