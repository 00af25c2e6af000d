package line12345.hotline.api.admin;

import line12345.ticketing.duty.DutyForm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** Somebody's duty as an administrator writes it. */
@Schema(description = "Somebody's duty: weekly with days and hours, or once from and until.")
public record DutyEntryForm(
        @Schema(title = "人员", minimum = "1") Long accountId,
        @Schema(title = "姓名", maxLength = 30) String name,
        @Schema(title = "电话", maxLength = 30) String phone,
        @Schema(title = "负责人", minimum = "1") Long leaderId,
        @Schema(title = "星期", maxItems = 7, description = "1 Monday to 7 Sunday; none: once.")
                List<Integer> weekdays,
        @Schema(title = "开始", pattern = "^[0-9]{2}:[0-9]{2}$", description = "Of each day.")
                String from,
        @Schema(title = "结束", pattern = "^[0-9]{2}:[0-9]{2}$") String to,
        @Schema(
                        title = "一次性开始",
                        pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$",
                        description = "In the office's own zone.")
                String fromAt,
        @Schema(title = "一次性结束", pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$")
                String toAt) {
    DutyForm duty() {
        return DutyForm.written(accountId, name, phone, leaderId, weekdays, from, to, fromAt, toAt);
    }
}
