# Stands in for a desktop's notifications (freedesktop.org): prints what it is asked to show, and does what stands on its input: click or close.
import json
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

DBusGMainLoop(set_as_default=True)
NAME = 'org.freedesktop.Notifications'


class Service(dbus.service.Object):
    @dbus.service.method(NAME, in_signature='susssasa{sv}i', out_signature='u')
    def Notify(self, app, replaces, icon, summary, body, actions, hints, timeout):
        print(json.dumps({'title': str(summary), 'body': str(body)}), flush=True)
        return dbus.UInt32(1)

    @dbus.service.method(NAME, out_signature='ssss')
    def GetServerInformation(self):
        return ('test', 'test', '1', '1.2')

    @dbus.service.method(NAME, out_signature='as')
    def GetCapabilities(self):
        return ['body', 'actions']

    @dbus.service.method(NAME, in_signature='u')
    def CloseNotification(self, number):
        pass

    @dbus.service.signal(NAME, signature='us')
    def ActionInvoked(self, number, action):
        pass

    @dbus.service.signal(NAME, signature='uu')
    def NotificationClosed(self, number, reason):
        pass


bus = dbus.SessionBus()
name = dbus.service.BusName(NAME, bus)
service = Service(bus, '/org/freedesktop/Notifications')


def obey(source, _condition):
    word = source.readline().strip()
    if word == 'click':
        service.ActionInvoked(1, 'default')
    elif word == 'close':
        service.NotificationClosed(1, 2)
    return word != ''


GLib.io_add_watch(sys.stdin, GLib.IO_IN, obey)
print('ready', flush=True)
GLib.MainLoop().run()
