// TransportBar: reset, play or pause, and step, in the order that every page keeps.
#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace chalknet::ui {

/// Shows the state it is told; playToggled() asks for the other one.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    explicit TransportBar(QWidget* parent = nullptr);

    bool isPlaying() const { return m_playing; }
    void setPlaying(bool playing);
    void setPlayEnabled(bool enabled);
    void setStepEnabled(bool enabled);
    void focusPlay();
    /// A narrow button after "step" that opens this menu (amount of one step). The menu is not owned.
    void setStepMenu(QMenu* menu);
    /// What "step" does now, for screen reader and tool tip ("One batch").
    void setStepName(const QString& name);

signals:
    void resetRequested();
    void playToggled(bool play);
    void stepRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QPushButton* m_reset = nullptr;
    QPushButton* m_play = nullptr;
    QPushButton* m_step = nullptr;
    QPushButton* m_stepMenu = nullptr;
    QString m_stepName;
    bool m_playing = false;
};

} // namespace chalknet::ui
