package line12345.channels.sms.push;

import java.util.Map;
import java.util.Set;

/** The codes of status reports as CMPP and SMPP have them. */
final class ReportCode {
    private static final String ARRIVED = "DELIVRD";

    /** On the way: another report follows. */
    private static final Set<String> NOT_FINAL = Set.of("ENROUTE", "ACCEPTD", "UNKNOWN");

    private static final Map<String, String> REASONS =
            Map.of(
                    "UNDELIV", "手机无法接收",
                    "EXPIRED", "手机关机或不在服务区，超过保存时间",
                    "REJECTD", "被运营商或机主拒收",
                    "DELETED", "被运营商删除",
                    "BLACK", "机主已向运营商登记拒收",
                    "MK:0001", "空号或停机");

    private ReportCode() {}

    static boolean last(String code) {
        return !NOT_FINAL.contains(code);
    }

    static boolean arrived(String code) {
        return code.equals(ARRIVED);
    }

    /** As the ticket's page says it. */
    static String reason(String code) {
        return arrived(code)
                ? ""
                : "运营商报告没有送达：" + REASONS.getOrDefault(code, "原因不明") + "（" + code + "）";
    }
}
