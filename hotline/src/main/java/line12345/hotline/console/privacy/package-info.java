/**
 * A look for personal data 个人信息 in words that are still being written: a warning, never a refusal.
 */
package line12345.hotline.console.privacy;
