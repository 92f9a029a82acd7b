import { expect, test } from 'vitest'
import { allQuotes, quotes } from './quotes.ts'

test.each([
  // Something that happened, with a moment, an illness, a group or an age beside it.
  ['Een leerling met een gehoorbeschadiging heeft vorig jaar les gehad van een doventolk.', 'Een leerling'],
  ['Voor een kind met spondylitis heeft het team een training gevolgd.', 'een kind'],
  ['Met de ouders van een hoogbegaafde kleuter is in mei een plan gemaakt.', 'een hoogbegaafde kleuter'],
  ['Een zwaar slechtziend kind zat destijds in groep 4.', 'Een zwaar slechtziend kind'],
  ['Afgelopen jaar is een leerling van het dak gevallen.', 'een leerling'],
  ['Een zevenjarige met een angststoornis start de dag in een leeg lokaal.', 'Een zevenjarige'],
  ['Bij ons leest een leerling van 12 jaar op het niveau van groep 4.', 'een leerling'],
  // Where from and what is believed, in small letters too.
  ['Wij vangen een syrisch jongetje op.', 'een syrisch jongetje'],
  ['Een islamitische leerling uit groep 8 ging dit voorjaar op bedevaart.', 'Een islamitische leerling'],
  // The kind in the noun itself.
  ['Ook onze down-leerling zwemt mee.', 'onze down-leerling'],
  ['Ons rolstoelkind ging met de taxi naar huis.', 'Ons rolstoelkind'],
  // At home.
  ['Een leerling die bij haar tante woont, maakt het huiswerk op school.', 'Een leerling'],
  ['Een leerling met een IQ van 64 rekent met een eigen methode.', 'Een leerling met een IQ van'],
  ['Momenteel wordt een leerling begeleid door een ambulant begeleider.', 'een leerling'],
  ['Een vroeggeboren kind, nu in groep 1, oefent met de fysiotherapeut.', 'Een vroeggeboren kind'],
  ['Wij oefenen dit vanwege een meisje in de onderbouw.', 'een meisje'],
  ['Dit betekent dat één leerling drie uur per week hulp krijgt.', 'één leerling'],
  // Who came in.
  ['Voor een kind in groep 2 is een melding gedaan bij de politie.', 'een kind'],
  // The last and the first.
  ['De laatste leerling met een rugzakje is in juni vertrokken.', 'De laatste leerling']
])('facts that leave one pupil together: "%s"', (text, start) => {
  expect(quotes('one-pupil', text).some((quote) => start.startsWith(quote) || quote.startsWith(start))).toBe(true)
})

test.each([
  'Een leerling met dyslexie krijgt een eigen werkplek.',
  'Een leerling met een gehoorbeschadiging is welkom; de school is daarop ingericht.',
  'Een islamitische leerling krijgt een vrije dag met het Suikerfeest.',
  'Een kind met spondylitis heeft behoefte aan een goede stoel.',
  'Een zevenjarige leert lezen.',
  'Een leerling met een IQ lager dan 64 volgt een eigen leerlijn.',
  'Voor een kind in een rolstoel is er een aangepast toilet.',
  'Vorig jaar heeft het team een training gevolgd.',
  'Een leerling vertelde dat de gang te druk is.',
  'Een leerling met een TLV gaat naar het so.',
  'Een leerling met een angststoornis laten wij stap voor stap wennen.',
  'Een jongen en een meisje uit elke groep zitten in het vredesteam.',
  'Landelijk heeft gemiddeld één kind per klas een TOS.',
  'Empathie hoort bij elke leerling.'
])('what is told of many: "%s"', (text) => {
  expect(allQuotes(text)).toEqual([])
})
