/** A name of the browser's that the types of viz-js mention; nothing here has one. */
type SVGSVGElement = never
