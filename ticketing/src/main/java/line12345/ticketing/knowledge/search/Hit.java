package line12345.ticketing.knowledge.search;

import line12345.ticketing.knowledge.Validity;

import java.time.LocalDate;
import java.util.List;

/**
 * An edition as it was found.
 *
 * @param id of the edition
 * @param wordings other ways to ask
 * @param owner the name of the office whose word it is
 * @param matters codes
 * @param place code, null for the whole city
 * @param placeName empty for the whole city
 * @param until last day, null for no end
 * @param validity {@link Validity#CURRENT} or {@link Validity#OVER}
 */
public record Hit(
        long id,
        long entryId,
        String title,
        List<String> wordings,
        String answer,
        String source,
        String owner,
        List<String> matters,
        String place,
        String placeName,
        LocalDate from,
        LocalDate until,
        Validity validity) {}
