// StageButton: one of the numbered stages: done (a check), present (a full disc), or still to come.
#pragma once

#include <QAbstractButton>

namespace chalknet::ui {

class StageButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class State { Done, Present, ToCome };

    /// `number` from 1.
    explicit StageButton(int number, QWidget* parent = nullptr);

    void setState(State state);
    State state() const { return m_state; }
    /// Without its label only the disc is shown (the present stage keeps its label).
    void setLabelVisible(bool visible);
    void setScale(double scale);
    double discWidth() const;
    /// The name of the stage; room is kept for its bold form.
    void setName(const QString& name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QFont labelFont() const;
    bool showsLabel() const { return m_labelVisible || m_state == State::Present; }
    void name();

    int m_number;
    State m_state = State::ToCome;
    bool m_labelVisible = true;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
