package line12345.hotline.api.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * @param next the cursor of the next page; left out after the last
 */
@Schema(name = "TicketPage", description = "A page of tickets.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TicketPageAnswer(List<TicketLineAnswer> items, String next) {}
