package line12345.hotline.api.ticket;

import line12345.ticketing.dispatch.Choice;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** A request to be written down. */
@Schema(description = "A request to be written down 受理登记.")
public record FileForm(
        @Schema(title = "电话号码", required = true, minLength = 5, maxLength = 30) String phone,
        @Schema(title = "姓名", maxLength = 30) String name,
        @Schema(title = "诉求类型", required = true) TicketKind kind,
        @Schema(title = "诉求内容", required = true, minLength = 1, maxLength = 5000) String content,
        @Schema(title = "地点", maxLength = 50) String placeCode,
        @Schema(title = "详细地址", maxLength = 200) String address,
        @Schema(title = "事项分类", maxLength = 50) String matterCode,
        @Schema(title = "紧急程度", required = true) Urgency urgency,
        @Schema(title = "要求保密") boolean confidential,
        @Schema(title = "涉及单位") Long aboutDepartmentId,
        @Schema(title = "处理方式") Handling handling,
        @Schema(
                        title = "答复或说明",
                        maxLength = 5000,
                        description = "The answer with ANSWER; own words beside a ground.")
                String words,
        @Schema(
                        title = "理由",
                        maxLength = 50,
                        description = "With REFUSE and HAND_OVER: a code of /grounds.")
                String ground,
        @Schema(title = "承办单位", description = "With DISPATCH; left out for the catalogue's.")
                Long departmentId,
        @Schema(title = "派单理由", maxLength = 500) String reason,
        @Schema(title = "主工单", maxLength = 20, description = "With JOIN: a ticket's number.")
                String main) {
    /** What happens at once. */
    public enum Handling {
        BY_CATALOGUE,
        ANSWER,
        DISPATCH,
        REFUSE,
        HAND_OVER,
        PRAISE,
        JOIN
    }

    private static final String CHANNEL = "api";

    /**
     * @param key what makes the same request the same
     */
    TicketForm ticket(String key) {
        return new TicketForm(
                CHANNEL,
                key,
                null,
                phone,
                name,
                kind,
                content,
                placeCode,
                address,
                matterCode,
                urgency,
                confidential,
                aboutDepartmentId,
                first(),
                List.of());
    }

    private First first() {
        return switch (handling == null ? Handling.BY_CATALOGUE : handling) {
            case BY_CATALOGUE -> new First.ByCatalogue();
            case ANSWER -> new First.Answer(words);
            case DISPATCH -> new First.Send(Choice.of(departmentId, reason));
            case REFUSE -> new First.Refuse(ground, words);
            case HAND_OVER -> new First.HandOver(ground, words);
            case PRAISE -> new First.PassPraise();
            case JOIN -> new First.Join(main);
        };
    }
}
