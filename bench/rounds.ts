/**
 * Lets every contestant have its turn in each of `count` rounds, each round beginning with another one: what slows the machine
 * down for a while slows all of them, and only ratios within a round are worth something. Gives their figures, round by round.
 */
export async function inRounds<Figures extends object>(
  count: number,
  contestants: { [Name in keyof Figures]: () => Promise<Figures[Name]> },
): Promise<Figures[]> {
  const names = Object.keys(contestants) as (keyof Figures)[]
  const rounds: Figures[] = []
  for (let round = 0; round < count; round++) {
    const figures: Partial<Figures> = {}
    for (const at of names.keys()) {
      const name = names[(at + round) % names.length] as keyof Figures
      figures[name] = await contestants[name]()
    }
    rounds.push(figures as Figures)
  }
  return rounds
}
