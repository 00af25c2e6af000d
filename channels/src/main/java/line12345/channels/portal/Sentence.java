package line12345.channels.portal;

/**
 * Something said to a citizen: Simplified Chinese, and English beside it.
 *
 * @param english may be empty where the Chinese is the citizen's or an office's own words
 */
public record Sentence(String chinese, String english) {}
