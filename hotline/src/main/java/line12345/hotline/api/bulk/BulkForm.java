package line12345.hotline.api.bulk;

import line12345.ticketing.bulk.BulkTarget;
import line12345.ticketing.bulk.StartBulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** One step for many tickets. */
@Schema(description = "One step for many tickets.")
public record BulkForm(
        @Schema(title = "步骤", required = true, pattern = "^[a-z-]{1,40}$") String step,
        @Schema(title = "工单", required = true, minItems = 1, maxItems = 1000)
                List<TargetForm> tickets,
        @Schema(title = "理由", maxLength = 50) String ground,
        @Schema(title = "说明", maxLength = 1000) String words) {
    StartBulk.Selection selection() {
        return new StartBulk.Selection(
                tickets.stream()
                        .map(
                                one ->
                                        new BulkTarget(
                                                one.number(),
                                                one.position() == null ? 0 : one.position(),
                                                one.version()))
                        .toList(),
                false,
                "");
    }

    @Schema(description = "A ticket, or an office's part of it, as it was read.")
    public record TargetForm(
            @Schema(title = "工单编号", required = true, pattern = "^[0-9]{14}$") String number,
            @Schema(title = "环节序号", minimum = "0") Integer position,
            @Schema(title = "读到的版本", required = true, minimum = "0") Integer version) {}
}
