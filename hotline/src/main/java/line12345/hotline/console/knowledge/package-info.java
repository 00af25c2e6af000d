/**
 * The knowledge base 知识库 on screens: beside the call, and where its offices and the hotline keep
 * it.
 */
package line12345.hotline.console.knowledge;
