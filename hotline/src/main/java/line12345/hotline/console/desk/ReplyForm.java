package line12345.hotline.console.desk;

import line12345.ticketing.ticket.TicketText;

import java.util.ArrayList;
import java.util.List;

/**
 * An office's reply in its usual parts.
 *
 * @param version of the ticket as the clerk saw it
 * @param contact how the citizen was contacted 联系情况
 * @param finding what was found 核查情况
 * @param result what was done 处理结果
 * @param basis the law or rule, may be empty 依据
 */
public record ReplyForm(int version, String contact, String finding, String result, String basis) {
    /** The parts as one text; refuses when a needed part is missing. */
    String words() {
        List<String> parts = new ArrayList<>();
        parts.add(part("联系情况", TicketText.of("联系情况", contact)));
        parts.add(part("核查情况", TicketText.of("核查情况", finding)));
        parts.add(part("处理结果", TicketText.of("处理结果", result)));
        String law = TicketText.optional("依据", basis, TicketText.LONGEST);
        if (!law.isEmpty()) {
            parts.add(part("依据", law));
        }
        return String.join("\n", parts);
    }

    private static String part(String name, String words) {
        return name + "：" + words;
    }
}
