/** The place of each finding in the definition; what says where a finding is no has none. */
export function placesOf({ findings }) {
  return new Map(Object.keys(findings).map((id, place) => [id, place]))
}
