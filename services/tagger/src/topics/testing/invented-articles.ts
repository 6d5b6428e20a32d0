/** Invented articles by the bare code of the top-level topic an editor would file them under: headline, and how they begin. */
export const inventedArticles: Record<string, [headline: string, text: string][]> = {
  '01000000': [
    [
      'Low-budget drama sweeps the board at Ostmark film festival',
      'The director thanked her cast and crew as the film took best picture, best actress and best screenplay.',
    ],
    [
      'Folk singer returns with first album in nine years',
      'The songs were recorded in a barn in one week, and a tour of small theatres follows in autumn.',
    ],
    [
      'Lost painting goes on show in Veldhaven gallery',
      'The exhibition brings together forty works of the painter, some of them never seen in public.',
    ],
  ],
  '02000000': [
    [
      'Two men jailed for jewellery shop robbery',
      'A judge sentenced the pair to nine years in prison after a jury found them guilty of armed robbery.',
    ],
    [
      'Police arrest suspect over stabbing at Norrby station',
      'Detectives are questioning a man of 34 on suspicion of attempted murder after the attack on Friday night.',
    ],
    [
      'Former treasurer pleads guilty to fraud',
      'The court heard that she had stolen from the club for six years; prosecutors asked for a prison sentence.',
    ],
  ],
  '03000000': [
    [
      'Strong earthquake shakes Karvia valley, dozens feared dead',
      'Rescue workers were digging through the rubble of collapsed houses after the quake of magnitude 6.8.',
    ],
    [
      'Ferry capsizes off Lanta with 90 people on board',
      'The coast guard said 61 passengers had been rescued and that divers were searching for survivors of the accident.',
    ],
    [
      'Wildfire forces thousands to flee their homes',
      'Firefighters battled the flames through the night as the blaze spread to the outskirts of the town; an evacuation was ordered.',
    ],
    [
      'Train derails near Holmsund, at least four dead',
      'Emergency services said more than thirty passengers were injured when three carriages left the track.',
    ],
    [
      'Explosion at fireworks factory kills eleven',
      'Firefighters were still searching the wreckage for survivors. The cause of the blast was not known.',
    ],
    [
      'Floods cut off villages in the Morava basin',
      'Floodwater swept away bridges and the death toll rose to nine as rescuers reached the disaster area by boat.',
    ],
  ],
  '04000000': [
    [
      'Central bank holds interest rates as inflation cools',
      'Economists had expected a cut after consumer prices rose by only 2 per cent in the year to May.',
    ],
    [
      'Shares in Harwick fall after profit warning',
      'The retailer said annual profit would miss forecasts by a fifth; investors sold the stock heavily.',
    ],
    [
      'Steel makers agree merger worth 4bn',
      'Shareholders of both companies are to vote on the takeover in June, the chief executive said.',
    ],
  ],
  '05000000': [
    [
      'Exam results improve for third year',
      'More pupils than ever passed their final exams, though teachers warned of a gap between schools.',
    ],
    [
      'University to double number of scholarships',
      'Students from poor families will pay no tuition fees from next year, the vice-chancellor said.',
    ],
    [
      'Headteachers ask for smaller classes in primary schools',
      'A survey of teachers found that one classroom in four holds more than thirty pupils.',
    ],
  ],
  '06000000': [
    [
      'Carbon emissions reach record despite climate pledges',
      'Greenhouse gas emissions rose again last year, and scientists warn that global warming will pass two degrees.',
    ],
    [
      'Rare otters return to Sella wetlands',
      'Conservationists say the endangered species has recovered since pollution of the river was stopped.',
    ],
    [
      'Plastic waste chokes Korrana beaches',
      'Environmental groups counted a tonne of plastic pollution for each kilometre of coast and asked for more recycling.',
    ],
  ],
  '07000000': [
    [
      'New drug slows dementia, trial finds',
      'Patients who took the medicine for a year had fewer symptoms than others, doctors reported.',
    ],
    [
      'Measles outbreak spreads as vaccination rates fall',
      'Health officials urged parents to have their children vaccinated after 140 infections.',
    ],
    [
      'Hospital waiting lists at new high',
      'Thousands of patients wait a year for surgery, and nurses say the wards are short of beds.',
    ],
  ],
  '08000000': [
    [
      'Village celebrates its oldest resident, 109',
      'Friends baked a birthday cake for the great-grandmother, who says her secret is a daily walk.',
    ],
    [
      'Lost dog finds its way home after two years',
      'The puppy that vanished on holiday was reunited with its tearful family thanks to a stranger.',
    ],
    [
      'Crown princess and her fiancé set a wedding date',
      'The royal family said the bride would wear the gown of her grandmother, the late queen.',
    ],
  ],
  '09000000': [
    [
      'Train drivers vote for strike over pay',
      'The union said nine in ten members backed industrial action after talks on wages failed.',
    ],
    [
      'Unemployment rate rises to highest in six years',
      'Layoffs in the building trade have left 40,000 more people out of work, the labour ministry said.',
    ],
    [
      'Minimum wage to rise to 14 an hour',
      'Unions welcomed the pay rise for two million workers; employers warned that jobs would be lost.',
    ],
    [
      'Warehouse workers vote to join union',
      'Employees demanded safer working conditions, overtime pay and an end to zero-hours contracts.',
    ],
    [
      'Four-day week makes staff happier, companies find',
      'Employees were sick less often and employers found it easier to recruit, a report on working hours says.',
    ],
    [
      'Bus company locks out drivers as pay dispute drags on',
      'Collective bargaining broke down and picket lines formed at the depots on Monday morning.',
    ],
  ],
  '10000000': [
    [
      'Five easy recipes for a summer picnic',
      'A salad with olive oil and garlic, a cold pasta and a lemon cake: delicious dishes that need no oven.',
    ],
    [
      'A weekend in Porvelle: where to stay and what to eat',
      'Our travel guide to the old harbour, with the best hotels, restaurants and walking trails.',
    ],
    [
      'How yoga before breakfast changed my mornings',
      'Ten minutes of stretching and meditation are enough for beginners, a personal trainer says.',
    ],
  ],
  '11000000': [
    [
      'Prime minister calls early election',
      'Voters go to the polls in May; the opposition leads in opinion polls by four points.',
    ],
    [
      'Senate rejects tax bill',
      'Lawmakers of both parties voted against the president, who had campaigned on the reform.',
    ],
    [
      'Foreign ministers meet to save border treaty',
      'Diplomats hope that the summit will mend relations between the two governments.',
    ],
  ],
  '12000000': [
    [
      'Pope names twelve new cardinals',
      'The Vatican said the bishops would receive the red hat at a mass in November.',
    ],
    [
      'Thousands of pilgrims gather for feast at Sarnat shrine',
      'Monks led the prayers at the Buddhist temple as the festival began.',
    ],
    [
      'Church of St Olaf votes to ordain women',
      'The archbishop said the synod had prayed over the question for years; some clergy may leave.',
    ],
  ],
  '13000000': [
    [
      'Telescope finds water on distant planet',
      'Astronomers say the exoplanet orbits its star in a zone where life is possible.',
    ],
    [
      'Chip maker shows processor for artificial intelligence',
      'The company says its semiconductor runs machine learning software at half the power.',
    ],
    [
      'Fossil of giant bird found in Queensmere',
      'Palaeontologists say the species lived 20 million years ago, according to a study published in a journal.',
    ],
  ],
  '14000000': [
    [
      'More families live in poverty, census shows',
      'Charities report queues at food banks, and homelessness has doubled in the decade.',
    ],
    [
      'City opens its first shelter for homeless young people',
      'Social workers hope it will keep teenagers who flee abuse at home from sleeping rough.',
    ],
    [
      'Black passengers tell of racism at border controls',
      'A report finds that racial profiling is common; campaigners against discrimination ask for rules.',
    ],
  ],
  '15000000': [
    [
      'Late goal sends Rovers through to cup final',
      'The striker scored in injury time to give the home side a 2-1 win over the champions.',
    ],
    [
      'Novak and Arendt reach third round',
      'The top seed won in straight sets, 6-3 6-4, on a windy centre court at the open tennis championship.',
    ],
    [
      'Coach leaves after seventh straight defeat',
      'The basketball team is last in the league and has lost its best player to injury.',
    ],
  ],
  '16000000': [
    [
      'Rebels shell town as ceasefire collapses',
      'At least twelve civilians were killed by artillery, and troops moved towards the front line.',
    ],
    [
      'Suicide bombers attack market, killing 20',
      'A militant group said it was behind the terrorist attack, the deadliest since the insurgency began.',
    ],
    [
      'Army officers seize power in coup',
      'Soldiers surrounded the palace, and the military announced a curfew after the president was overthrown.',
    ],
    [
      'Peace talks open between warring sides in Kessara',
      'Mediators want a truce and the exchange of prisoners of war after eight years of civil war.',
    ],
    [
      'Tear gas fired as protesters march on palace',
      'Riot police clashed with thousands of anti-government demonstrators for a third night.',
    ],
    [
      'Air strikes hit port as war enters second year',
      'Missiles destroyed an ammunition depot, the military said; the navy lost a warship.',
    ],
  ],
  '17000000': [
    [
      'Heatwave to last until Sunday, forecasters say',
      'Temperatures of 38 degrees are expected before thunderstorms bring cooler air from the west.',
    ],
    [
      'Snow and ice warning for the north',
      'The weather service expects up to 20 centimetres of snow and strong winds overnight.',
    ],
    [
      'June was the driest for a century',
      'Rainfall was a third of the average and the hottest day reached 36 degrees, meteorologists said.',
    ],
    [
      'Cloudy start, sunshine later: the weekend weather',
      'The forecast is for scattered showers on Saturday and sunny spells on Sunday, with temperatures around 19 degrees.',
    ],
    [
      'Tropical storm gathers strength as it nears the coast',
      'The hurricane centre said winds could reach 130 km/h and warned of heavy rain.',
    ],
    [
      'Thick fog and freezing rain expected on Monday',
      'A cold front brings sleet and black ice, and the met office has issued a yellow weather warning.',
    ],
  ],
}
